package org.singlewindow.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a JSON text that must stay as it is, character for character, sealed where it holds what identifies people. */
@Converter
public class SealedText implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return Seal.isToken(text) ? text : Sealing.sealedText(text);
    }

    @Override
    public String convertToEntityAttribute(String kept) {
        return Sealing.openedText(kept);
    }
}
