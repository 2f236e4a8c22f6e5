"""What a workspace's leads don't show yet: leads that are missing, and why findings are met."""
