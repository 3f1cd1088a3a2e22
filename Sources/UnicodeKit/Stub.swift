// UnicodeKit
