package dev.madoguchi.ticket;

/** 緊急度: how urgent the customer says it is; staff never change it. */
public enum Urgency {
  /** Work has stopped. */
  HIGH,
  /** Work is hindered. */
  MEDIUM,
  /** A question that can wait. */
  LOW
}
