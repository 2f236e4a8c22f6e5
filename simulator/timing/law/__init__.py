"""The law, compiled: when texts that sell are allowed in all places where a lead may be."""
