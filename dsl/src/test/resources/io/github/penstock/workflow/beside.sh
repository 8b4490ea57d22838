echo beside
echo "$HOME"
