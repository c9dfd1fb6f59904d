package org.singlewindow.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/** Small PDF files: one page that every reader opens, and the same with something wrong. */
public final class OnePage {
    private static final List<String> OBJECTS = List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");

    private OnePage() {}

    /** One empty sheet. */
    public static byte[] bytes() {
        return with("");
    }

    /** The same with a remark, so that two of them differ. */
    public static byte[] with(String remark) {
        return written(OBJECTS, remark, "");
    }

    /** The same of at least that size. */
    public static byte[] ofSize(int bytes) {
        return with("x".repeat(bytes));
    }

    static byte[] encrypted() {
        return written(OBJECTS, "", "/Encrypt << /Filter /Standard /V 2 /R 3 >> ");
    }

    static byte[] withoutPages() {
        return written(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"), "", "");
    }

    static byte[] withoutTree() {
        return written(List.of("<< /Type /Catalog >>"), "", "");
    }

    private static byte[] written(List<String> objects, String remark, String more) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n%" + remark + "\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(' ').append(more);
        pdf.append("/Root 1 0 R >>\nstartxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As programs of today write it: objects in compressed streams, and no table in words. */
    static byte[] packed(boolean encrypted) {
        StringBuilder places = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < OBJECTS.size(); i++) {
            places.append(i + 1).append(' ').append(inside.length()).append(' ');
            inside.append(OBJECTS.get(i)).append('\n');
        }
        byte[] stream = deflated(places.toString() + inside);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n4 0 obj\n<</Type/ObjStm/N 3/First " + places.length() + "/Filter/FlateDecode/Length "
                        + stream.length + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(stream);
        pdf.writeBytes(("\nendstream\nendobj\n5 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R"
                        + (encrypted ? "/Encrypt 6 0 R" : "") + "/Length 0>>\nstream\n\nendstream\nendobj\n"
                        + "startxref\n9\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] buffer = new byte[text.length() + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }
}
