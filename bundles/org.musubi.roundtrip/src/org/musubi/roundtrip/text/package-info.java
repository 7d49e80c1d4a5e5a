/** Sentences about returned sheets, in Japanese and English. */
package org.musubi.roundtrip.text;
