// WriteHTML
