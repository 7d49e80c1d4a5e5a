/** The comparison table: an area beside nation and prefecture with marks, places and trends (domain.md 1.3.1). */
package org.musubi.clarification.table;
