// AllStages
