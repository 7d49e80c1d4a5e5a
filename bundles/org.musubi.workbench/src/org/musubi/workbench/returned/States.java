package org.musubi.workbench.returned;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.returned.Node.CellNode;
import org.musubi.workbench.returned.Node.RowNode;
import org.musubi.workbench.returned.Node.SheetNode;

/** The states of rows and cells in words, each with an icon of its own. */
final class States {

  private final Images images;

  States(Images images) {
    this.images = images;
  }

  static String word(Node node) {
    return switch (node) {
      case SheetNode sheet -> "";
      case RowNode row -> word(row);
      case CellNode cell -> word(cell.cell().state());
    };
  }

  private static String word(RowNode node) {
    ReturnedText word = switch (node.row().kind()) {
      case NEW -> ReturnedText.STATE_NEW;
      case DELETED -> ReturnedText.STATE_DELETED;
      case GONE -> ReturnedText.STATE_GONE;
      case KNOWN -> node.row().question() == null ? null : ReturnedText.STATE_QUESTION;
    };
    return word == null ? "" : word.text();
  }

  private static String word(CellState state) {
    return ReturnedText.valueOf("STATE_" + state.name()).text();
  }

  Image image(Node node) {
    return switch (node) {
      case SheetNode sheet -> null;
      case RowNode row -> image(row);
      case CellNode cell -> image(cell.cell().state());
    };
  }

  private Image image(RowNode node) {
    if (node.row().kind() == RowKind.KNOWN) {
      return node.row().question() == null ? null : shared(ISharedImages.IMG_OBJS_INFO_TSK);
    }
    return switch (node.row().kind()) {
      case NEW -> images.of(Icon.ADD.descriptor());
      case DELETED -> images.of(Icon.DELETE.descriptor());
      case GONE, KNOWN -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
    };
  }

  private Image image(CellState state) {
    return switch (state) {
      case TAKE -> images.of(Icon.STATE_DONE.descriptor());
      case CONFLICT -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
      case ASK -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
      case REFUSED -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
      case SAME, MODEL_ONLY -> null;
    };
  }

  private static Image shared(String key) {
    return PlatformUI.getWorkbench().getSharedImages().getImage(key);
  }
}
