package org.musubi.roundtrip.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML on its way to the parser, which keeps a tag, a comment or an instruction in memory as a whole however long it is:
 * those longer than any program writes end the reading. The text is UTF-8, in which the signs of markup are single
 * bytes.
 */
final class GuardedXml extends FilterInputStream {

  private enum State { TEXT, OPENED, TAG, QUOTED, DECLARED, COMMENT, CDATA, INSTRUCTION }

  private static final int LONGEST = 1 << 20;

  private State state = State.TEXT;
  private int quote;
  private int length;
  private int previous;
  private int before;

  GuardedXml(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    if (sign >= 0) {
      follow(sign);
    }
    return sign;
  }

  @Override
  public int read(byte[] bytes, int start, int count) throws IOException {
    int read = super.read(bytes, start, count);
    for (int i = start; i < start + read; i++) {
      follow(bytes[i]);
    }
    return read;
  }

  private void follow(int sign) throws Parts.TooMuch {
    if (state == State.TEXT) {
      if (sign == '<') {
        state = State.OPENED;
        length = 0;
      }
    } else if (++length > LONGEST) {
      throw new Parts.TooMuch();
    } else {
      state = next(sign);
    }
    before = previous;
    previous = sign;
  }

  private State next(int sign) {
    return switch (state) {
      case OPENED -> sign == '!' ? State.DECLARED : sign == '?' ? State.INSTRUCTION : tag(sign);
      case TAG -> tag(sign);
      case QUOTED -> sign == quote ? State.TAG : State.QUOTED;
      case DECLARED -> sign == '[' ? State.CDATA : sign == '-' ? State.COMMENT : tag(sign);
      case COMMENT -> sign == '>' && previous == '-' && before == '-' && length > 4 ? State.TEXT : State.COMMENT;
      case CDATA -> sign == '>' && previous == ']' && before == ']' ? State.TEXT : State.CDATA;
      case INSTRUCTION -> sign == '>' && previous == '?' && length > 2 ? State.TEXT : State.INSTRUCTION;
      case TEXT -> State.TEXT;
    };
  }

  private State tag(int sign) {
    if (sign == '"' || sign == '\'') {
      quote = sign;
      return State.QUOTED;
    }
    return sign == '>' ? State.TEXT : State.TAG;
  }
}
