package org.musubi.sheets.members;

import org.musubi.model.stakeholders.Sector;

/** How many seats a sector holds; core sectors must not be missing (rule STK-01). */
record SectorRow(Sector sector, int seats, boolean core) {
}
