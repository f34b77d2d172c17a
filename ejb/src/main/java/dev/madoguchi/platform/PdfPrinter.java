package dev.madoguchi.platform;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Prints a page of XHTML as PDF (PDF/A-2u), with a Japanese font in it, so that it looks alike
 * wherever and whenever it is opened. The page has its styles in itself: nothing is fetched from
 * anywhere. A sign that the font does not have is printed as 〓.
 */
public final class PdfPrinter {

  /** The family that a page names in its styles. */
  private static final String FONT = "Gothic";

  private static final String FILE = "/fonts/BIZUDPGothic-Regular.ttf";

  private PdfPrinter() {}

  /**
   * The document.
   *
   * @param xhtml well-formed; paper and margins stand in its {@code @page} rule
   * @throws IllegalArgumentException if it is not well-formed
   */
  public static byte[] print(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useFont(() -> PdfPrinter.class.getResourceAsStream(FILE), FONT)
            // a document for the archive has all its fonts in itself, so that none is looked for
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
            .useReplacementText("〓")
            .useUriResolver((base, uri) -> null)
            .useUnicodeLineBreaker(new JapaneseLines())
            .withHtmlContent(xhtml, null)
            .toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /** Breaks lines between Japanese characters, but not before a closing mark. */
  private static final class JapaneseLines implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);

    @Override
    public void setText(String text) {
      breaks.setText(text);
    }

    @Override
    public int next() {
      return breaks.next();
    }
  }
}
