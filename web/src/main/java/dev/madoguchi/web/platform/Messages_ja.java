package dev.madoguchi.web.platform;

/**
 * The Japanese texts under their own name: without it Java would give a Japanese reader the texts
 * of the server's language before those of {@link Messages}.
 */
public class Messages_ja extends Messages {}
