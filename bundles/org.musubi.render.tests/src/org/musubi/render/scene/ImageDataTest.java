package org.musubi.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ImageDataTest {
  @Test
  void theFormatIsReadFromTheContent() {
    assertEquals(ImageData.Format.PNG, format(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
    assertEquals(ImageData.Format.JPEG, format(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
    assertEquals(ImageData.Format.GIF, format("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(ImageData.Format.SVG,
        format("<?xml version='1.0'?><!-- x --><svg xmlns='…'/>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertTrue(ImageData.of(new byte[0]).isEmpty());
    assertTrue(ImageData.of("<html></html>".getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void picturesWithTheSameContentAreEqual() {
    byte[] svg = "<svg/>".getBytes(StandardCharsets.UTF_8);

    assertEquals(ImageData.of(svg), ImageData.of(svg.clone()));
  }

  private static ImageData.Format format(byte[] bytes) {
    return ImageData.of(bytes).orElseThrow().format();
  }
}
