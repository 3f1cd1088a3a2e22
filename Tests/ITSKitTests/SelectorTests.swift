import Testing

@testable import ITSKit

@Suite struct SelectorTests {
  private let scope = SelectorScope(namespaces: [("h", "urn:h")], variables: [("v", "x")])

  private func isStreamed(_ text: String) -> Bool { SelectorParser.selector(text, scope) != nil }

  @Test(arguments: [
    "//p", "/a/b", "a//b", "//h:p", "//h:*", "//*", "//p/@a", "//@a", "//@xml:id", "//p[@a]", "//p[@a = 'v']/q",
    "//p[@a=$v]",
    "//p[@a='1' and @h:b=\"2\"]", "//p[@a][@b]|//q", " //p\n| //q ",
  ])
  func `paths of names and attributes are matched while reading`(text: String) {
    #expect(isStreamed(text))
  }

  @Test(arguments: [
    "", "//", "//p[1]", "//p[q]", "//p[@a!='v']", "//p/text()", "//p/..", "id('a')", "//p[not(@a)]", "//x:p", "//p//@a",
    "//p[@a=$unknown]", "ancestor::p", "//p|", "//p[@a='v", "/@a", "@a", "//p]",
  ])
  func `all else is left to the tree`(text: String) {
    #expect(!isStreamed(text))
  }

  @Test func `names without a prefix are of no namespace, or of any where the rules say so`() {
    #expect(SelectorParser.selector("//p", scope)?.paths.first?.steps.first?.name.namespace == "")
    let any = SelectorScope(anyNamespace: true)
    #expect(SelectorParser.selector("//p", any)?.paths.first?.steps.first?.name.namespace == nil)
    #expect(
      SelectorParser.selector("//p/@a", any)?.paths.first?.attribute == Selector.NameTest(local: "a", namespace: ""))
  }

  @Test(arguments: [
    ("*", false, "fr", true), ("*", true, "fr", false), ("", true, "fr", true), ("", false, "fr", false),
    ("*-CA", false, "fr-CA", true), ("*-CA", false, "fr-FR", false), ("de-DE, fr", false, "fr-BE", true),
    ("de-*-DE", false, "de-Latn-DE", true), ("de-DE", false, "de-x-DE", false), ("fr", false, "", true),
  ])
  func `locales are matched by RFC 4647`(list: String, isExclude: Bool, locale: String, isAdmitted: Bool) {
    #expect(LocaleFilter(list: list, isExclude: isExclude).admits(locale) == isAdmitted)
  }
}
