/** Values a council types or pastes for its own area. */
package org.musubi.clarification.entry;
