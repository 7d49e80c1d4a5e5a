package org.musubi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model, its metamodel and a specification that have nothing to do with Musubi. */
final class ForeignFiles {

  static final String METAMODEL = """
      <?xml version="1.0" encoding="UTF-8"?>
      <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" \
      name="line" nsURI="http://example.org/line" nsPrefix="line">
        <eClassifiers xsi:type="ecore:EClass" name="Network">
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" \
      eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="stops" upperBound="-1" eType="#//Stop" \
      containment="true"/>
        </eClassifiers>
        <eClassifiers xsi:type="ecore:EClass" name="Stop">
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" \
      eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="next" upperBound="-1" eType="#//Stop"/>
        </eClassifiers>
      </ecore:EPackage>
      """;

  static final String MODEL = """
      <?xml version="1.0" encoding="UTF-8"?>
      <line:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:line="http://example.org/line" \
      name="市電:環状/線">
        <stops name="髙﨑駅前" next="//@stops.1"/>
        <stops name="市役所前" next="//@stops.0"/>
      </line:Network>
      """;

  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
      xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
      xmlns:sequence="http://www.eclipse.org/sirius/diagram/sequence/description/2.0.0" \
      xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
      name="line" version="12.0.0.2017041100">
        <ownedViewpoints name="Lines" modelFileExtension="xmi">
      """;

  private static final String DIAGRAM = """
          <ownedRepresentations xsi:type="description_1:DiagramDescription" name="Map" titleExpression="feature:name" \
      domainClass="line::Network">
            <metamodel href="http://example.org/line#/"/>
            <defaultLayer name="Default">
              <nodeMappings name="Stop" label="停留所" semanticCandidatesExpression="feature:stops" \
      domainClass="line::Stop">
                <style xsi:type="style:SquareDescription" labelExpression="feature:name" showIcon="false" \
      labelPosition="node" sizeComputationExpression="-1" \
      color="//@userColorsPalettes[name='P']/@entries[name='fill']" \
      borderSizeComputationExpression="1" borderColor="//@userColorsPalettes[name='P']/@entries[name='dark']" \
      labelColor="//@userColorsPalettes[name='P']/@entries[name='dark']"/>
              </nodeMappings>
              <edgeMappings name="Next" label="路線" sourceMapping="//@ownedViewpoints[name='Lines']/\
      @ownedRepresentations[name='Map']/@defaultLayer/@nodeMappings[name='Stop']" \
      targetMapping="//@ownedViewpoints[name='Lines']/@ownedRepresentations[name='Map']/@defaultLayer/\
      @nodeMappings[name='Stop']" targetFinderExpression="feature:next">
                <style strokeColor="//@userColorsPalettes[name='P']/@entries[name='dark']"/>
              </edgeMappings>
            </defaultLayer>
          </ownedRepresentations>
      """;

  private static final String SEQUENCE = """
          <ownedRepresentations xsi:type="sequence:SequenceDiagramDescription" name="Calls" \
      domainClass="line::Network"/>
      """;

  private static final String TAIL = """
        </ownedViewpoints>
        <userColorsPalettes name="P">
          <entries xsi:type="description:UserFixedColor" name="fill" red="210" green="230" blue="250"/>
          <entries xsi:type="description:UserFixedColor" name="dark" red="20" green="40" blue="80"/>
        </userColorsPalettes>
      </description:Group>
      """;

  static final String SPECIFICATION = HEAD + DIAGRAM + TAIL;
  static final String WITH_SEQUENCE = HEAD + DIAGRAM + SEQUENCE + TAIL;

  private ForeignFiles() {
  }

  /** Writes {@code line.ecore}, {@code line.xmi}, {@code line.odesign} and {@code sequence.odesign}. */
  static void writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve("line.ecore"), METAMODEL);
    Files.writeString(folder.resolve("line.xmi"), MODEL);
    Files.writeString(folder.resolve("line.odesign"), SPECIFICATION);
    Files.writeString(folder.resolve("sequence.odesign"), WITH_SEQUENCE);
  }
}
