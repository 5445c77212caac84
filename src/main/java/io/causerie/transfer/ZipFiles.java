package io.causerie.transfer;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a ZIP while it arrives, within limits; nothing touches a disk, and archives within archives stay shut. */
final class ZipFiles {
    private final Limits limits;
    private final Bounded packed;
    private final Archive archive = new Archive();
    private long total;
    private int entries;

    private ZipFiles(InputStream in, Limits limits) {
        this.limits = limits;
        this.packed = new Bounded(in, limits.upload(), "", "The upload is larger than " + limits.upload() + " bytes");
    }

    static Archive read(InputStream in, Limits limits) throws IOException {
        return new ZipFiles(in, limits).archive();
    }

    private Archive archive() throws IOException {
        try (var zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                EntryNames.check(entry.getName(), limits);
                if (++entries > limits.entries()) {
                    throw new Unreadable("", "The archive holds more than " + limits.entries() + " entries", fix());
                }
                if (!entry.isDirectory()) {
                    file(entry.getName(), zip);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable("", "The archive is damaged or encrypted", "Export it again");
        }
        return archive;
    }

    private void file(String path, ZipInputStream zip) throws IOException {
        var content = new Bounded(zip, limits.file(), path, "It unfolds to more than " + limits.file() + " bytes");
        boolean wanted = Archive.mayMatter(path);
        OutputStream kept = wanted ? new ByteArrayOutputStream() : OutputStream.nullOutputStream();
        byte[] some = new byte[8192];
        for (int read = content.read(some); read >= 0; read = content.read(some)) {
            total += read;
            checkBomb(path);
            kept.write(some, 0, read);
        }
        if (kept instanceof ByteArrayOutputStream bytes) {
            archive.keep(path, bytes.toByteArray());
        } else {
            archive.passOver(path);
        }
    }

    private void checkBomb(String path) {
        if (total > limits.total()) {
            throw new Unreadable(path, "The archive unfolds to more than " + limits.total() + " bytes", fix());
        }
        if (total > Limits.FREE_OF_RATIO && total / limits.ratio() > packed.given()) {
            throw new Unreadable(path, "It unfolds more than " + limits.ratio() + " times, as no export does", fix());
        }
    }

    private static String fix() {
        return "Send what was exported, and nothing around it";
    }
}
