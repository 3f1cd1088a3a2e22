// TolmachCLI
