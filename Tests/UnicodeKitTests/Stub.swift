// UnicodeKitTests
