cutoff=$(date --utc --date "$RETAIN_DAYS days ago" +%Y-%m-%dT%H:%M:%SZ)
# The newest runs come first: those to keep are skipped, whatever their age.
gh run list --workflow "$WORKFLOW" --limit 1000 --json databaseId,createdAt,status \
  --jq ".[$KEEP:][] | select(.status == \"completed\" and .createdAt < \"$cutoff\") | .databaseId" |
  while read -r run; do
    gh run delete "$run"
  done
