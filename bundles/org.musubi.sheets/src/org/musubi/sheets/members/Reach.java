package org.musubi.sheets.members;

/** Where somebody is reached: office and telephone; either may be missing. */
record Reach(String section, String phone) {
}
