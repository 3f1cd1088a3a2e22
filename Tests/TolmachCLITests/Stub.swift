// TolmachCLITests
