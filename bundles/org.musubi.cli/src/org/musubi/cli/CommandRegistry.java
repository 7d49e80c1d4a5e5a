package org.musubi.cli;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.musubi.cli.clarify.ClarifyCommand;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.commands.CheckSpecificationCommand;
import org.musubi.cli.commands.GenerateCommand;
import org.musubi.cli.commands.NewCommand;
import org.musubi.cli.commands.RenderCommand;
import org.musubi.cli.commands.ShowCommand;
import org.musubi.cli.compare.CompareCommand;
import org.musubi.cli.dataimport.ImportCommand;
import org.musubi.cli.develop.DevelopCommand;
import org.musubi.cli.diagnose.DiagnoseCommand;
import org.musubi.cli.evaluate.EvaluateCommand;
import org.musubi.cli.export.ExportCommand;
import org.musubi.cli.handover.HandoverCommand;
import org.musubi.cli.handover.WhyCommand;
import org.musubi.cli.network.NetworkCommand;
import org.musubi.cli.plan.PlanCommand;
import org.musubi.cli.rollover.RolloverCommand;
import org.musubi.cli.rules.RulesCommand;
import org.musubi.cli.trace.TraceCommand;
import org.musubi.cli.validate.ValidateCommand;

/** Collects the commands contributed to {@code org.musubi.cli.commands}. */
final class CommandRegistry {

  static final String EXTENSION_POINT = "org.musubi.cli.commands";

  private CommandRegistry() {
  }

  /** All contributed commands; without an extension registry, as in plain Java, our own. */
  static List<CliCommand> commands() {
    IExtensionRegistry registry = RegistryFactory.getRegistry();
    return registry == null ? own() : contributed(registry);
  }

  /** The commands of this bundle, the same as in its plugin.xml (a test compares them). */
  static List<CliCommand> own() {
    return List.of(new NewCommand(), new ShowCommand(), new ValidateCommand(), new RulesCommand(), new ExportCommand(),
        new RenderCommand(), new CheckSpecificationCommand(), new ImportCommand(), new CompareCommand(),
        new ClarifyCommand(), new DevelopCommand(), new PlanCommand(),
        new EvaluateCommand(), new RolloverCommand(), new DiagnoseCommand(), new NetworkCommand(), new TraceCommand(),
        new WhyCommand(), new HandoverCommand(), new GenerateCommand());
  }

  private static List<CliCommand> contributed(IExtensionRegistry registry) {
    List<CliCommand> commands = new ArrayList<>();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
      try {
        if (element.createExecutableExtension("class") instanceof CliCommand command) {
          commands.add(command);
        } else {
          ILog.get().error(element.getAttribute("class") + " is no " + CliCommand.class.getName());
        }
      } catch (CoreException e) {
        // One broken contribution must not take the others with it.
        ILog.get().error("Command not loaded: " + element.getAttribute("class"), e);
      }
    }
    return commands;
  }
}
