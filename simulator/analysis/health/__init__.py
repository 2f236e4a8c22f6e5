"""Details of somebody's health."""
