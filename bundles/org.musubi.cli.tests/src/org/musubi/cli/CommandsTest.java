package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.musubi.cli.command.CliCommand;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Commands are found by their extension, and without a registry are the same. */
class CommandsTest extends CliTest {

  @Test
  void pluginNamesTheOwnCommands() throws Exception {
    Element extension = null;
    for (URL plugin : Collections.list(MusubiCommandLine.class.getClassLoader().getResources("plugin.xml"))) {
      Document document;
      try (InputStream in = plugin.openStream()) {
        document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
      }
      NodeList extensions = document.getElementsByTagName("extension");
      for (int i = 0; i < extensions.getLength(); i++) {
        Element candidate = (Element) extensions.item(i);
        extension = candidate.getAttribute("point").equals(CommandRegistry.EXTENSION_POINT) ? candidate : extension;
      }
    }
    assertNotNull(extension, "an extension of " + CommandRegistry.EXTENSION_POINT);
    List<String> named = new ArrayList<>();
    NodeList commands = extension.getElementsByTagName("command");
    for (int i = 0; i < commands.getLength(); i++) {
      named.add(((Element) commands.item(i)).getAttribute("class"));
    }
    assertEquals(classes(CommandRegistry.own()), named);
  }

  @Test
  void theCommandsRunAreThose() {
    assertEquals(classes(CommandRegistry.own()).stream().sorted().toList(),
        classes(CommandRegistry.commands()).stream().sorted().toList());
  }

  private static List<String> classes(List<CliCommand> commands) {
    return commands.stream().map(command -> command.getClass().getName()).toList();
  }
}
