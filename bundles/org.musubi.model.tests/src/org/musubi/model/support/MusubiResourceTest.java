package org.musubi.model.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.MusubiPackages;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.WorkingGroup;

class MusubiResourceTest {

  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <council:CouncilModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:council="http://org.musubi/council/1.0" xmi:id="_model" formatVersion="1.0">
      """;
  private static final String TAIL = "</council:CouncilModel>\n";

  @BeforeAll
  static void registerPackages() {
    assertFalse(MusubiPackages.all().isEmpty());
  }

  @Test
  void writesTheFormatVersionAlthoughItIsTheDefault() throws IOException {
    MusubiResource resource = empty();
    resource.getContents().add(CouncilFactory.eINSTANCE.createCouncilModel());
    assertTrue(text(resource).contains(" formatVersion=\"1.0\""));
  }

  @Test
  void writesWhatItReads() throws IOException {
    String file = HEAD + """
          <organizations xmi:id="_a" name="みどり保健所"/>
          <organizations xmi:id="_b" name="髙橋&#xA;㈱ &lt;𠮷野家> &amp; &quot;子&quot;"/>
          <relationships xmi:id="_r" source="_a" target="_b"/>
        """ + TAIL;
    assertEquals(file, text(load(file)));
  }

  @Test
  void referencesToNobodySurviveAndAreReported() throws IOException {
    String file = HEAD + """
          <council xmi:id="_c" secretariat="_gone">
            <workingGroups xmi:id="_w" members="_a _gone1 _b _gone2"/>
            <workingGroups xmi:id="_x" members="_gone1 _a _b _c1 _c2 _c3 _c4"/>
          </council>
          <organizations xmi:id="_a"/>
          <organizations xmi:id="_b"/>
          <relationships xmi:id="_r" source="_a" target="_gone3"/>
        """ + TAIL;
    MusubiResource resource = load(file);
    assertEquals(9, resource.getWarnings().size());
    for (Resource.Diagnostic warning : resource.getWarnings()) {
      DanglingReferenceDiagnostic dangling = assertInstanceOf(DanglingReferenceDiagnostic.class, warning);
      assertTrue(dangling.line() > 2, "where it stands");
      assertTrue(dangling.missingId().startsWith("_gone") || dangling.missingId().startsWith("_c"));
    }
    CouncilModel model = (CouncilModel) resource.getContents().getFirst();
    WorkingGroup group = model.getCouncil().getWorkingGroups().getFirst();
    assertSame(resource.getEObject("_a"), group.getMembers().get(0));
    assertTrue(group.getMembers().get(1).eIsProxy());
    assertSame(resource.getEObject("_b"), group.getMembers().get(2));
    assertTrue(model.getRelationships().getFirst().getTarget().eIsProxy());
    assertEquals(file, text(resource));
  }

  @Test
  void aReferenceToAnElementRemovedMeanwhileIsWrittenWithItsId() throws IOException {
    MusubiResource resource = empty();
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    resource.getContents().add(model);
    Organization member = StakeholdersFactory.eINSTANCE.createOrganization();
    Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
    tie.setSource(member);
    model.getRelationships().add(tie);
    assertTrue(text(resource).contains("source=\"" + member.getId() + "\""));
  }

  @Test
  void twoElementsWithOneIdAreBothKept() throws IOException {
    MusubiResource resource = load(HEAD + """
          <organizations xmi:id="_a" name="first"/>
          <organizations xmi:id="_a" name="second"/>
          <relationships xmi:id="_r" source="_a"/>
        """ + TAIL);
    CouncilModel model = (CouncilModel) resource.getContents().getFirst();
    DuplicateIdDiagnostic duplicate =
        assertInstanceOf(DuplicateIdDiagnostic.class, resource.getWarnings().getFirst());
    assertEquals("_a", duplicate.id());
    assertEquals(4, duplicate.line());
    assertEquals(2, model.getOrganizations().size());
    Organization second = model.getOrganizations().get(1);
    assertSame(second, duplicate.second());
    assertNotEquals("_a", second.getId());
    assertSame(second, resource.getEObject(second.getId()));
    assertEquals("first", model.getRelationships().getFirst().getSource().getName());
  }

  @Test
  void anElementWithoutIdGetsOneAndIsFound() throws IOException {
    MusubiResource resource = load(HEAD + "  <organizations name=\"by hand\"/>\n" + TAIL);
    Organization member = ((CouncilModel) resource.getContents().getFirst()).getOrganizations().getFirst();
    assertSame(member, resource.getEObject(member.getId()));
  }

  @Test
  void aUtf16FileIsReadAndWrittenAsUtf8() throws IOException {
    String file = HEAD.replace("UTF-8", "UTF-16") + "  <organizations xmi:id=\"_a\" name=\"保健所\"/>\n" + TAIL;
    MusubiResource resource = empty();
    resource.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_16)), null);
    assertEquals(file.replace("UTF-16", "UTF-8"), text(resource));
  }

  @ParameterizedTest
  @CsvSource({"'a\u000Bb','a\nb'", "'a\fb','a\nb'", "'a\u0000b\u001B',ab", "'a\uD800b','a\uFFFDb'",
      "'a\uFFFEb','a\uFFFDb'",
      "'𠮷\t\r\n髙','𠮷\t\r\n髙'"})
  void charactersXmlForbidsDoNotPreventSaving(String typed, String stored) throws IOException {
    MusubiResource resource = empty();
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    model.setDescription(typed);
    model.getTags().add(typed);
    resource.getContents().add(model);
    CouncilModel back = (CouncilModel) load(text(resource)).getContents().getFirst();
    assertEquals(stored, back.getDescription());
    assertEquals(stored, back.getTags().getFirst());
  }

  @Test
  void packagesAreNotFetchedFromPlacesAFileNames(@TempDir Path folder) throws IOException {
    Path ecore = folder.resolve("evil.ecore");
    Files.writeString(ecore, """
        <?xml version="1.0" encoding="UTF-8"?>
        <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
        xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="evil" nsURI="http://evil" nsPrefix="evil">
        <eClassifiers xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="ecore:EClass" name="Thing"/>
        </ecore:EPackage>
        """);
    String file = """
        <?xml version="1.0" encoding="UTF-8"?>
        <evil:Thing xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:evil="http://evil" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://evil %s"/>
        """.formatted(ecore.toUri());
    ResourceSetImpl set = new ResourceSetImpl();
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore",
        new org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl());
    MusubiResource resource = empty();
    set.getResources().add(resource);
    assertThrows(IOException.class,
        () -> resource.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), null));
    assertEquals(1, set.getResources().size());
    assertTrue(resource.getContents().isEmpty());
  }

  @Test
  void aDoctypeIsRefused() {
    String file = HEAD.replace("<council:", "<!DOCTYPE x [<!ENTITY e \"boom\">]>\n<council:") + TAIL;
    assertThrows(IOException.class, () -> load(file));
  }

  @Test
  void endlessNestingIsRefused() {
    int levels = 5000;
    String file = HEAD + "<issueAnalyses><issues>" + "<causes>".repeat(levels) + "</causes>".repeat(levels)
        + "</issues></issueAnalyses>" + TAIL;
    assertThrows(IOException.class, () -> load(file));
  }

  @Test
  void codesOfRemovedElementsAreRemembered() throws IOException {
    MusubiResource resource = load(HEAD + "  <organizations xmi:id=\"_a\" code=\"機関-07\"/>\n" + TAIL);
    CouncilModel model = (CouncilModel) resource.getContents().getFirst();
    EObject member = model.getOrganizations().getFirst();
    assertTrue(resource.retiredCodes(member.eClass()).isEmpty());
    model.getOrganizations().clear();
    assertTrue(resource.retiredCodes(member.eClass()).contains("機関-07"));
  }

  private static MusubiResource empty() {
    return new MusubiResource(URI.createURI("memory:/test.musubi"));
  }

  private static MusubiResource load(String file) throws IOException {
    MusubiResource resource = empty();
    resource.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), null);
    return resource;
  }

  private static String text(MusubiResource resource) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, null);
    return out.toString(StandardCharsets.UTF_8);
  }
}
