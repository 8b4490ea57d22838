gh api --method POST "repos/$GH_REPO/deployments/$DEPLOYMENT/statuses" \
  -f state="$STATE" -f environment_url=https://site.example
test "$STATE" = success
