print("tolmach")
