# All images must be there before the first one gets its tag.
for service in $SERVICES; do
  docker buildx imagetools inspect "$REGISTRY/$IMAGE_PREFIX-$service:$FROM" > /dev/null
done
for service in $SERVICES; do
  image="$REGISTRY/$IMAGE_PREFIX-$service"
  docker buildx imagetools create --tag "$image:$TO" --tag "$image:latest" "$image:$FROM"
done
