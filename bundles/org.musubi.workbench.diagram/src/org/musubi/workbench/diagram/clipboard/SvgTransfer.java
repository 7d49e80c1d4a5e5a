package org.musubi.workbench.diagram.clipboard;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** A drawing on the clipboard as programs that draw exchange it; the data is a byte array. */
final class SvgTransfer extends ByteArrayTransfer {

  private static final String TYPE = "image/svg+xml";

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
    if (data instanceof byte[]) {
      super.javaToNative(data, transferData);
    }
  }
}
