/// What is known of vocabularies: rules files of ITS 2.0, with rules about kinds of blocks.
enum Profiles {}
