# A service that is not always deployed is deployed when the last commit touched its files.
services="$ALWAYS"
for service in $ON_CHANGE; do
  if ! git diff --quiet HEAD^ HEAD -- "deployment/$service" deployment/Dockerfile.multistage; then
    services="$services $service"
  fi
done
echo "services=$(jq --null-input --compact-output --arg list "$services" '$list | split(" ")')" >> "$GITHUB_OUTPUT"
