package org.singlewindow.dossier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Tells whether a picture is whole: what it says of its own parts is there. Nothing in it is drawn. */
final class ImageCheck {
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_BESIDE_DATA = 12;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIPS = 273;
    private static final int STRIP_SIZES = 279;
    private static final int TILES = 324;
    private static final int TILE_SIZES = 325;

    private ImageCheck() {}

    static boolean isWholePng(byte[] bytes) {
        ByteBuffer png = ByteBuffer.wrap(bytes);
        boolean data = false;
        int position = PNG_SIGNATURE;
        while (position + PNG_BESIDE_DATA <= bytes.length) {
            int length = png.getInt(position);
            int type = png.getInt(position + 4);
            if (length < 0 || length > bytes.length - position - PNG_BESIDE_DATA) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, position + 4, length + 4);
            if ((int) sum.getValue() != png.getInt(position + 8 + length)) {
                return false;
            }
            if (position == PNG_SIGNATURE && (type != IHDR || length < 8 || isEmpty(png, position + 8))) {
                return false;
            }
            data |= type == IDAT && length > 0;
            if (type == IEND) {
                return data;
            }
            position += length + PNG_BESIDE_DATA;
        }
        return false;
    }

    private static boolean isEmpty(ByteBuffer sizes, int position) {
        return sizes.getInt(position) <= 0 || sizes.getInt(position + 4) <= 0;
    }

    /** Segment by segment to the picture's data, and to the mark of its end behind them. */
    static boolean isWholeJpeg(byte[] bytes) {
        boolean size = false;
        int position = 2;
        while (position + 4 <= bytes.length) {
            if (at(bytes, position) != 0xFF) {
                return false;
            }
            int marker = at(bytes, position + 1);
            if (marker == 0xFF) {
                position++;
                continue;
            }
            int length = at(bytes, position + 2) << 8 | at(bytes, position + 3);
            if (length < 2 || position + 2 + length > bytes.length) {
                return false;
            }
            if (isFrame(marker)) {
                size = length >= 8 && (at(bytes, position + 7) << 8 | at(bytes, position + 8)) > 0;
            }
            if (marker == 0xDA) {
                return size && hasEnd(bytes, position + 2 + length);
            }
            position += 2 + length;
        }
        return false;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasEnd(byte[] bytes, int from) {
        for (int i = bytes.length - 2; i > from; i--) {
            if (at(bytes, i) == 0xFF && at(bytes, i + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static int at(byte[] bytes, int position) {
        return bytes[position] & 0xFF;
    }

    /** The directory of its first picture, its size, and where its data lie. Those of more than 4 GB are not taken. */
    static boolean isWholeTiff(byte[] bytes) {
        if (bytes.length < 14) {
            return false;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > bytes.length - 2) {
            return false;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        if (entries == 0 || directory + 2 + entries * 12L > bytes.length) {
            return false;
        }
        Map<Integer, long[]> values = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            values.put(tiff.getShort(entry) & 0xFFFF, values(tiff, entry));
        }
        long[] none = {};
        long[] places = values.getOrDefault(STRIPS, values.getOrDefault(TILES, none));
        long[] sizes = values.getOrDefault(STRIP_SIZES, values.getOrDefault(TILE_SIZES, none));
        return isPositive(values.getOrDefault(WIDTH, none))
                && isPositive(values.getOrDefault(HEIGHT, none))
                && places.length > 0
                && places.length == sizes.length
                && IntStream.range(0, places.length)
                        .allMatch(part -> places[part] > 0 && places[part] + sizes[part] <= bytes.length);
    }

    private static boolean isPositive(long[] value) {
        return value.length == 1 && value[0] > 0;
    }

    /** An entry's values: in the entry itself, or where it points to; none where that is outside the file. */
    private static long[] values(ByteBuffer tiff, int entry) {
        boolean isShort = tiff.getShort(entry + 2) == 3;
        long count = tiff.getInt(entry + 4) & 0xFFFFFFFFL;
        int size = isShort ? 2 : 4;
        long place = count * size <= 4 ? entry + 8L : tiff.getInt(entry + 8) & 0xFFFFFFFFL;
        if (place + count * size > tiff.limit()) {
            return new long[0];
        }
        return IntStream.range(0, (int) count)
                .map(i -> (int) place + i * size)
                .mapToLong(at -> isShort ? tiff.getShort(at) & 0xFFFF : tiff.getInt(at) & 0xFFFFFFFFL)
                .toArray();
    }
}
