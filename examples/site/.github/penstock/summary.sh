{
  echo "| job | result |"
  echo "| --- | --- |"
  env | sort | sed -n 's/^RESULT_\([^=]*\)=\(.*\)$/| \1 | \2 |/p'
} >> "$GITHUB_STEP_SUMMARY"
if env | grep -qE '^RESULT_[^=]*=(failure|cancelled)$'; then
  exit 1
fi
