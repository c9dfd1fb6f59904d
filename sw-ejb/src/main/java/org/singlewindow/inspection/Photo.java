package org.singlewindow.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A picture that was taken at an inspection. */
@Entity
@Table(name = "inspection_photo")
class Photo {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "inspection_id")
    private long inspection;

    private int number;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] bytes;

    @SuppressWarnings("NullAway")
    protected Photo() {}

    Photo(long inspection, int number, Attachable file) {
        this.inspection = inspection;
        this.number = number;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
    }

    /** A file whose kind was told by its bytes. */
    record Attachable(String name, String mediaType, byte[] bytes) {}

    long inspection() {
        return inspection;
    }

    int number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
