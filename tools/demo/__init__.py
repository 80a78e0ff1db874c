"""Demonstration data: a believable organisation in a running suite, and how to sign in to it."""

from tools.demo.record import summary

__all__ = ["summary"]
