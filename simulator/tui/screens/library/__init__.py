"""F2: the workspace as a tree."""
