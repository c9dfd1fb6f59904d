package org.singlewindow.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.singlewindow.reference.Kst;

/** Makes certificates, with their data as XML in them, and letters as PDF/A-3b. The same text gives the same bytes. */
@ApplicationScoped
public class Printer {
    /** What the XML is called in the PDF. */
    public static final String DATA = "certificate-data.xml";

    private static final String PRODUCER = "Single Window";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(Kst.ZONE);

    private final Typeface typeface;

    @Inject
    public Printer(Typeface typeface) {
        this.typeface = typeface;
    }

    /** For the container's proxy. */
    protected Printer() {
        this(new Typeface());
    }

    /** The PDF of a certificate, without a seal. */
    public byte[] print(CertificateText text) {
        return made(
                new Heading(text.title(), text.number(), text.author(), text.moment()), (document, font, wrapping) -> {
                    new Sheets(text, document, font, wrapping).draw();
                    embed(document, text);
                });
    }

    /** The PDF of a letter, without a seal. */
    public byte[] print(WritText text) {
        return made(
                new Heading(text.title(), text.number(), text.author(), text.moment()),
                (document, font, wrapping) -> new WritSheets(text, document, font, wrapping).draw());
    }

    /** What stands at the head of a file. */
    private record Heading(String title, String number, String author, Instant moment) {
        String whole() {
            return title + " " + number;
        }
    }

    /** What draws the pages of a file, and puts into it what goes with them. */
    @FunctionalInterface
    private interface Drawing {
        void draw(PDDocument document, PDType0Font font, Wrapping wrapping) throws IOException;
    }

    private byte[] made(Heading heading, Drawing drawing) {
        try {
            return typeface.use(face -> made(heading, drawing, face));
        } catch (IOException e) {
            throw new UncheckedIOException(heading.whole() + " cannot be printed", e);
        }
    }

    private static byte[] made(Heading heading, Drawing drawing, TrueTypeFont face) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, face, true);
            document.setVersion(1.7f);
            document.setDocumentId(heading.moment().toEpochMilli());
            drawing.draw(document, font, new Wrapping(face));
            describe(document, heading);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void describe(PDDocument document, Heading heading) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(heading.whole());
        information.setAuthor(heading.author());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(calendar(heading.moment()));
        information.setModificationDate(calendar(heading.moment()));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("ko-KR");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(metadata(heading).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private static void embed(PDDocument document, CertificateText text) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text.xml()), COSName.FLATE_DECODE);
        file.setSubtype("application/xml");
        file.setSize(text.xml().length);
        file.setCreationDate(calendar(text.moment()));
        file.setModDate(calendar(text.moment()));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(DATA);
        specification.setFileUnicode(DATA);
        specification.setFileDescription(text.number());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        COSDictionary dictionary = specification.getCOSObject();
        dictionary.setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(DATA, specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray(List.of(dictionary));
        catalog.getCOSObject().setItem("AF", associated);
    }

    /** What archives read about it. */
    private static String metadata(Heading heading) throws IOException {
        try (InputStream in = Objects.requireNonNull(Printer.class.getResourceAsStream("metadata.xml"))) {
            String moment = MOMENT.format(heading.moment().truncatedTo(ChronoUnit.SECONDS));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", escaped(heading.whole()))
                    .replace("{author}", escaped(heading.author()))
                    .replace("{producer}", PRODUCER)
                    .replace("{moment}", moment);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(Kst.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }
}
