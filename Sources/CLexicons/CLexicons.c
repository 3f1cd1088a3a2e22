#include "CLexicons.h"

// Made by Tools/learn-lexicon and `tolmach lexicon import`; see NOTICE.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ru_en[] __attribute__((aligned(8))) = {
#embed "Data/ru-en.lexicon"
};
static const unsigned char ru_de[] __attribute__((aligned(8))) = {
#embed "Data/ru-de.lexicon"
};
static const unsigned char ru_es[] __attribute__((aligned(8))) = {
#embed "Data/ru-es.lexicon"
};
static const unsigned char ru_fr[] __attribute__((aligned(8))) = {
#embed "Data/ru-fr.lexicon"
};
static const unsigned char ru_uk[] __attribute__((aligned(8))) = {
#embed "Data/ru-uk.lexicon"
};
static const unsigned char ru_zh[] __attribute__((aligned(8))) = {
#embed "Data/ru-zh.lexicon"
};
static const unsigned char en_zh[] __attribute__((aligned(8))) = {
#embed "Data/en-zh.lexicon"
};
static const unsigned char de_fr[] __attribute__((aligned(8))) = {
#embed "Data/de-fr.lexicon"
};

static const clexicons_file files[] = {
  {ru_en, sizeof ru_en},
  {ru_de, sizeof ru_de},
  {ru_es, sizeof ru_es},
  {ru_fr, sizeof ru_fr},
  {ru_uk, sizeof ru_uk},
  {ru_zh, sizeof ru_zh},
  {en_zh, sizeof en_zh},
  {de_fr, sizeof de_fr},
};

size_t clexicons_count(void) { return sizeof files / sizeof *files; }

clexicons_file clexicons_get(size_t number) { return files[number]; }
