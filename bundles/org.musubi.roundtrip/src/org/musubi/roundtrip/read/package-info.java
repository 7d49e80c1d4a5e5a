/**
 * Reads one returned workbook, whatever program wrote it and whatever somebody put into it: only parts that are needed
 * are unpacked, as a stream, within {@link org.musubi.roundtrip.read.Limits}; nothing outside the file is touched.
 */
package org.musubi.roundtrip.read;
