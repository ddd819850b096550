"""What is true of training, whatever the screen or the file: plain Python."""
