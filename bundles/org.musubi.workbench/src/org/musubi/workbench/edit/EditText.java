package org.musubi.workbench.edit;

import org.musubi.workbench.text.Text;

/** Names of user actions, shown behind "Undo" and in questions, and reasons why an action is refused. */
public enum EditText implements Text {
  CREATED, DELETED, DUPLICATED, PASTED, MOVED, RENAMED, COPY_NAME,
  DROP_ADD, DROP_CREATE, DROP_MOVE, DROP_ORDER, REFUSE_HERE, REFUSE_KIND, REFUSE_SELF, REFUSE_THERE_ALREADY,
  REFUSE_OTHER_COUNCIL, REFUSE_CYCLE, REFUSE_SEVERAL
}
