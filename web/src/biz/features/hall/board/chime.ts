let context: AudioContext | null = null;

/** Two soft notes for a new order. Made, not loaded; heard only after somebody has turned the sound on. */
export function chime(): void {
  context ??= new AudioContext();
  const { currentTime: start, destination } = context;
  for (const [step, pitch] of [660, 880].entries()) {
    const at = start + step * 0.12;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.35);
    tone.connect(volume).connect(destination);
    tone.start(at);
    tone.stop(at + 0.4);
  }
}
