"""What a lead's clock and calendar show."""
