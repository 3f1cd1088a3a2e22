// WriteBeadsTests
