package org.musubi.workbench.explorer;

import org.musubi.model.council.CouncilModel;

/** The row above the diagrams and tables of a council. */
record DrawingsNode(CouncilModel model) {
}
