package org.musubi.workbench.diagram.clipboard;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Marks the contents of the clipboard as elements copied from a diagram of this program; the data is a string. */
final class MarkTransfer extends ByteArrayTransfer {

  private static final String TYPE = "application/x-musubi-diagram-elements";

  private final int id = registerType(TYPE);

  @Override
  protected int[] getTypeIds() {
    return new int[] {id};
  }

  @Override
  protected String[] getTypeNames() {
    return new String[] {TYPE};
  }

  @Override
  protected void javaToNative(Object data, TransferData transferData) {
    if (data instanceof String mark) {
      super.javaToNative(mark.getBytes(StandardCharsets.UTF_8), transferData);
    }
  }

  @Override
  protected Object nativeToJava(TransferData transferData) {
    return super.nativeToJava(transferData) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
  }
}
