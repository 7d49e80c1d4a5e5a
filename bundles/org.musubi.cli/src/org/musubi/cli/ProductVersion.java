package org.musubi.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import picocli.CommandLine.IVersionProvider;

/** Name, version and runtime, as asked for in problem reports. */
final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Bundle bundle = FrameworkUtil.getBundle(ProductVersion.class);
    String version = bundle == null ? "" : " " + number(bundle.getVersion());
    return new String[] {
        "Musubi" + version,
        "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")};
  }

  private static String number(Version version) {
    String qualifier = version.getQualifier();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro()
        + (qualifier.isEmpty() ? "" : " (" + qualifier + ")");
  }
}
