/** Pivot tables over cards and figures (domain.md 3.3, 5.10). */
package org.musubi.clarification.pivot;
