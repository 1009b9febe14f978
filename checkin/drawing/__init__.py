"""What badges and papers are drawn with: fonts, fitted text, Qt without a window."""
