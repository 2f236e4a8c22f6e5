"""Many runs of one compiled sequence, as whole numbers and without reasons."""
